// What explains the picture behind the places, drawn as SVG: circles of regions and countries, rings with their number
// of steps, heads of columns, the land. The same as ground.ts draws on a canvas.

import { feature } from 'topojson-client';
import type { MultiPolygon } from 'geojson';
import type { GeoFrame, LaidOut } from '../../analysis/layout/laidOut';
import { projectAround } from '../../analysis/layout/projection';
import { loadBasemap, type Basemap } from '../../data/loadBasemap';
import { svgElement } from '../parts/svg/svgElements';
import type { GroundTexts } from './ground';
import type { Projection } from './projection';

type Behind = Pick<LaidOut, 'circles' | 'captions' | 'geo'>;

/** Usual width of a letter, as a share of its height. */
const LETTER = 0.56;
/**
 * A circle is named if its name is at most so many times as long as it is wide, and it is so large: pixels at the
 * usual size of texts.
 */
const LONGEST = 1.25;
const LEAST_NAMED = 11;
/** A step of an outline longer than this, in radii of the earth, runs around the back of the picture. */
const LEAP = 0.7;
/** Points nearer to the one before are left out, in radii of the earth. */
const DETAIL = 0.002;

export interface SvgBehind {
  /** `labelScale`: times the usual size of texts. */
  draw(picture: Behind, projection: Projection, texts: GroundTexts, labelScale: number): void;
  stop(): void;
}

export function svgBehind(layer: SVGGElement): SvgBehind {
  const land = svgElement('path', 'svg-land-behind');
  const shapes = svgElement('g', '');
  layer.append(land, shapes);
  let basemap: Basemap | null = null;
  let asked = false;
  let stopped = false;
  let landKey = '';
  let again = () => {};

  const fetchLand = () => {
    asked = true;
    loadBasemap().then(
      loaded => {
        basemap = loaded;
        if (!stopped) again();
      },
      // A map without its coasts is still one.
      () => {},
    );
  };
  const drawLand = (geo: GeoFrame | null, { x0, y0, unit, right }: Projection) => {
    land.toggleAttribute('hidden', geo === null);
    if (!geo) return (land.setAttribute('d', ''), void (landKey = ''));
    if (!asked) fetchLand();
    if (!basemap) return;
    const key = [...geo.centre, geo.near].join();
    if (key !== landKey) land.setAttribute('d', outline(basemap, geo));
    landKey = key;
    const [sx, sy] = [right[0] * geo.scale, unit * geo.scale];
    land.setAttribute(
      'transform',
      `translate(${x0 + geo.x * right[0]} ${y0 - geo.y * unit}) scale(${sx} ${-sy})`,
    );
  };

  return {
    draw(picture, projection, texts, labelScale) {
      again = () => drawLand(picture.geo, projection);
      again();
      const at = ({ x, y }: { readonly x: number; readonly y: number }) =>
        [projection.x0 + x * projection.right[0], projection.y0 - y * projection.unit] as const;
      const elements: SVGElement[] = [];
      const write = (text: string, className: string, x: number, y: number) => {
        const element = svgElement('text', `svg-name svg-behind ${className}`);
        element.textContent = text;
        element.setAttribute('x', x.toFixed(1));
        element.setAttribute('y', y.toFixed(1));
        elements.push(element);
      };
      const order = [...picture.circles].sort(
        (p, q) => Number(p.of !== 'country') - Number(q.of !== 'country') || q.radius - p.radius,
      );
      for (const circle of order) {
        const [x, y] = at(circle);
        const radius = circle.radius * projection.unit;
        const element = svgElement('circle', `svg-circle svg-circle-${circle.of}`);
        element.setAttribute('cx', x.toFixed(1));
        element.setAttribute('cy', y.toFixed(1));
        element.setAttribute('r', radius.toFixed(1));
        elements.push(element);
      }
      for (const circle of order) {
        const [x, y] = at(circle);
        const radius = circle.radius * projection.unit;
        if (circle.of === 'step') {
          const [dx, dy] = [Math.cos(circle.label) * radius, Math.sin(circle.label) * radius];
          write(texts.steps(circle.step), '', x + dx, y - dy);
          continue;
        }
        const name = circle.of === 'country' ? texts.ofCountry(circle.code) : texts.ofRegion(circle.code);
        const usual = radius / labelScale;
        if (usual < LEAST_NAMED || name.length * 12 * LETTER > 2 * usual * LONGEST) continue;
        const country = circle.of === 'country';
        write(name, country ? 'svg-behind-head' : '', x, y - radius - (country ? 9 * labelScale : 0));
      }
      for (const caption of picture.captions) {
        const [x, y] = at(caption);
        if (caption.of === 'apart') write(texts.apart(caption.count), '', x, y);
        else {
          const side = caption.side === 0 ? 'svg-behind-end' : 'svg-behind-start';
          write(texts.ofSide(caption.side), `svg-behind-head ${side}`, x + (caption.side === 0 ? 5 : -5), y);
        }
      }
      shapes.replaceChildren(...elements);
    },
    stop() {
      stopped = true;
    },
  };
}

/** The land in radii of the earth, y upwards. Rings that leap around the back are left out. */
function outline(basemap: Basemap, { centre, near }: GeoFrame): string {
  const project = projectAround(centre, near);
  const land = feature(basemap, basemap.objects.land).geometry as MultiPolygon;
  let path = '';
  for (const ring of land.coordinates.flat()) {
    const points = ring.map(([lon, lat]) => project([lon!, lat!]));
    let kept: readonly [number, number] | null = null;
    let text = '';
    const whole = points.every((point, i) => {
      const before = points[i - 1] ?? point;
      if (!point || !before || Math.hypot(point[0] - before[0], point[1] - before[1]) > LEAP) return false;
      if (kept && Math.hypot(point[0] - kept[0], point[1] - kept[1]) < DETAIL) return true;
      text += `${kept ? 'L' : 'M'}${point[0].toFixed(4)},${point[1].toFixed(4)}`;
      kept = point;
      return true;
    });
    if (whole) path += `${text}Z`;
  }
  return path;
}
