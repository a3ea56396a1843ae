/** The few parts of WebAssembly that the decoders use: neither ES2023's nor Node's types have them. */
export interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

export interface WasmModule {
  readonly exported?: never;
}

export interface WasmInstance {
  readonly exports: object;
}

interface Engine {
  Module: new (bytes: Uint8Array) => WasmModule;
  Instance: new (module: WasmModule, imports: object) => WasmInstance;
}

const engine = (globalThis as unknown as { WebAssembly: Engine }).WebAssembly;

export function compile(bytes: Uint8Array): WasmModule {
  return new engine.Module(bytes);
}

export function instanceOf(module: WasmModule, imports: object): WasmInstance {
  return new engine.Instance(module, imports);
}

/** The exports of a new instance; `Exports` is what the caller knows of the module. */
export function instantiate<Exports extends object>(module: WasmModule, imports: object): Exports {
  return instanceOf(module, imports).exports as Exports;
}
