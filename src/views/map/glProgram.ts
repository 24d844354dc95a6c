// A program of the graphics card for a layer of ours. Errors name the layer.

export interface GlProgram<U extends string> {
  readonly program: WebGLProgram;
  readonly at: Readonly<Record<U, WebGLUniformLocation | null>>;
}

export interface Sources<U extends string> {
  readonly vertex: string;
  readonly fragment: string;
  /** By location. */
  readonly attributes: readonly string[];
  readonly uniforms: readonly U[];
}

export function glProgram<U extends string>(
  gl: WebGL2RenderingContext,
  name: string,
  { vertex, fragment, attributes, uniforms }: Sources<U>,
): GlProgram<U> {
  const program = gl.createProgram();
  const sources: [number, string][] = [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ];
  for (const [type, source] of sources) {
    const shader = gl.createShader(type)!;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
    if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS) && !gl.isContextLost()) {
      throw new Error(`${name} shader: ${gl.getShaderInfoLog(shader)}`);
    }
  }
  attributes.forEach((attribute, index) => gl.bindAttribLocation(program, index, attribute));
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    throw new Error(`${name} program: ${gl.getProgramInfoLog(program)}`);
  }
  const at = Object.fromEntries(
    uniforms.map(uniform => [uniform, gl.getUniformLocation(program, uniform)]),
  ) as GlProgram<U>['at'];
  return { program, at };
}
