import { limitMemory } from './wasm-memory.ts';

/** A compiled WebAssembly module; opaque, because the types of Node 20 know nothing of WebAssembly. */
export type CompiledWasm = object;

interface WasmNamespace {
  instantiate: (source: unknown, imports: object) => Promise<unknown>;
  readonly Instance: new (module: CompiledWasm, imports: object) => { readonly exports: unknown };
  compile(bytes: Uint8Array): Promise<CompiledWasm>;
}

/** From now on, modules that this thread is given as bytes get no more memory than `bytes`. Throws later, where one states no maximum. */
export function limitModules(bytes: number): void {
  const wasm = namespace();
  const { instantiate } = wasm;
  wasm.instantiate = async (source, imports) =>
    instantiate(ArrayBuffer.isView(source) || source instanceof ArrayBuffer ? limited(source, bytes) : source, imports);
}

function limited(source: ArrayBufferView | ArrayBuffer, bytes: number): Uint8Array {
  const whole = ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
    : new Uint8Array(source);
  return limitMemory(whole.slice(), bytes);
}

/** Compiles the bytes of a `.wasm` file. */
export function compileWasm(bytes: Uint8Array): Promise<CompiledWasm> {
  return namespace().compile(bytes);
}

/** Makes an instance of a compiled module. Throws when there isn't memory enough for it. */
export function instantiateWasm(module: CompiledWasm, imports: object): { readonly exports: unknown } {
  return new (namespace().Instance)(module, imports);
}

function namespace(): WasmNamespace {
  return (globalThis as unknown as { readonly WebAssembly: WasmNamespace }).WebAssembly;
}
