// The places as a layer of MapLibre: instanced discs. A year, a selection or a colour changes a few bytes per place; the
// positions stay. MapLibre's own circles would be laid out anew by its worker and, for every tile, by the page.

import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibre } from 'maplibre-gl';
import type { Rgb } from '../../state/encoding';
import { crowdScale, dotScale } from './dotSize';
import { LayerProgram } from './layerProgram';
import { APART_LAYER, PLACE_BYTES, TAKING_LAYER } from './placeLooks';
import type { PlacePoints } from './placePoints';
import { placeShaders } from './placeShaders';

/** What is drawn now; replaced as a whole, read at the next frame. */
export interface PlaceDrawing {
  readonly points: PlacePoints;
  /** In the order of the places. */
  readonly looks: Uint8Array;
}

/** Far off every map: where places stand of which nobody says where they are. */
const NOWHERE = [-9, -9] as const;

export class PlaceLayer implements CustomLayerInterface {
  readonly id = 'places';
  readonly type = 'custom';
  readonly renderingMode = '2d';

  private drawing: PlaceDrawing | null = null;
  private paper: Rgb = [255, 255, 255];
  private uploaded: Partial<PlaceDrawing> = {};
  private map: MapLibre | null = null;
  private gl: WebGL2RenderingContext | null = null;
  private positions: WebGLBuffer | null = null;
  private looks: WebGLBuffer | null = null;
  private array: WebGLVertexArrayObject | null = null;
  private readonly program = new LayerProgram(placeShaders);

  draw(drawing: PlaceDrawing): void {
    this.drawing = drawing;
    this.map?.triggerRepaint();
  }

  /** Inside rings and around discs: the colour of the land. */
  setPaper(paper: Rgb): void {
    this.paper = paper;
    this.map?.triggerRepaint();
  }

  onAdd(map: MapLibre, context: WebGLRenderingContext | WebGL2RenderingContext): void {
    const gl = context as WebGL2RenderingContext;
    this.map = map;
    this.gl = gl;
    this.positions = gl.createBuffer();
    this.looks = gl.createBuffer();
    this.array = this.program.arrayOf(gl, () => {
      gl.bindBuffer(gl.ARRAY_BUFFER, this.positions);
      gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 8, 0);
      gl.bindBuffer(gl.ARRAY_BUFFER, this.looks);
      gl.vertexAttribPointer(1, 4, gl.UNSIGNED_BYTE, true, PLACE_BYTES, 0);
      gl.vertexAttribPointer(2, 4, gl.UNSIGNED_BYTE, false, PLACE_BYTES, 4);
    });
  }

  onRemove(): void {
    const gl = this.gl;
    if (!gl) return;
    this.program.dispose(gl);
    gl.deleteVertexArray(this.array);
    gl.deleteBuffer(this.positions);
    gl.deleteBuffer(this.looks);
    this.uploaded = {};
    this.gl = this.map = null;
  }

  render(context: WebGLRenderingContext | WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    const gl = context as WebGL2RenderingContext;
    const { drawing, map } = this;
    if (!map || !drawing) return;
    this.upload(gl, drawing);
    const { at, worlds } = this.program.open(gl, map, input);
    const zoom = map.getZoom();
    gl.uniform1f(at.u_scale, dotScale(zoom));
    gl.uniform1f(at.u_crowd, crowdScale(drawing.points.order.length, zoom));
    const [red, green, blue] = this.paper;
    gl.uniform3f(at.u_paper, red / 255, green / 255, blue / 255);
    gl.bindVertexArray(this.array);
    for (const layer of [APART_LAYER, TAKING_LAYER]) {
      gl.uniform1i(at.u_layer, layer);
      for (const world of worlds) {
        gl.uniform1f(at.u_shift, world);
        gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, drawing.points.order.length);
      }
    }
    this.program.close(gl);
  }

  private upload(gl: WebGL2RenderingContext, { points, looks }: PlaceDrawing): void {
    if (this.uploaded.looks === looks && this.uploaded.points === points) return;
    const { order, mercator } = points;
    if (this.uploaded.points !== points) {
      const arranged = new Float32Array(mercator.length);
      order.forEach((place, slot) => {
        const [x, y] = [mercator[2 * place]!, mercator[2 * place + 1]!];
        arranged.set(Number.isNaN(x) ? NOWHERE : [x, y], 2 * slot);
      });
      gl.bindBuffer(gl.ARRAY_BUFFER, this.positions);
      gl.bufferData(gl.ARRAY_BUFFER, arranged, gl.STATIC_DRAW);
    }
    const arranged = new Uint8Array(looks.length);
    order.forEach((place, slot) => {
      const [from, to] = [place * PLACE_BYTES, slot * PLACE_BYTES];
      for (let i = 0; i < PLACE_BYTES; i++) arranged[to + i] = looks[from + i]!;
    });
    gl.bindBuffer(gl.ARRAY_BUFFER, this.looks);
    gl.bufferData(gl.ARRAY_BUFFER, arranged, gl.DYNAMIC_DRAW);
    this.uploaded = { points, looks };
  }
}
