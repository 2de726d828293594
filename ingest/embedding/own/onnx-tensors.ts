/** A weight of an ONNX file: its raw little-endian bytes, not copied. */
export interface OnnxTensor {
  dims: number[];
  /** ONNX TensorProto.DataType: 1 float32, 3 int8, 7 int64. */
  dataType: number;
  bytes: Uint8Array;
}

/**
 * The weights (graph initialisers) of an ONNX model by name, as far as they are stored as raw data.
 * Reads only the protobuf fields it needs (onnx.proto: ModelProto.graph = 7, GraphProto.initializer = 5,
 * TensorProto.dims = 1, data_type = 2, name = 8, raw_data = 9).
 * @throws RangeError when the bytes end inside a field
 */
export function readOnnxTensors(model: Uint8Array): Map<string, OnnxTensor> {
  const tensors = new Map<string, OnnxTensor>();
  for (const graph of fields(model)) {
    if (graph.number !== 7) continue;
    for (const initializer of fields(graph.bytes)) {
      if (initializer.number !== 5) continue;
      const { name, tensor } = readTensor(initializer.bytes);
      tensors.set(name, tensor);
    }
  }
  return tensors;
}

function readTensor(message: Uint8Array): { name: string; tensor: OnnxTensor } {
  const tensor: OnnxTensor = { dims: [], dataType: 0, bytes: new Uint8Array() };
  let name = '';
  for (const field of fields(message)) {
    if (field.number === 1) tensor.dims.push(...dims(field));
    else if (field.number === 2) tensor.dataType = field.value;
    else if (field.number === 8) name = new TextDecoder().decode(field.bytes);
    else if (field.number === 9) tensor.bytes = field.bytes;
  }
  return { name, tensor };
}

function dims(field: Field): number[] {
  if (field.wireType === 0) return [field.value];
  const packed: number[] = [];
  let at = 0;
  while (at < field.bytes.length) {
    const { value, next } = varint(field.bytes, at);
    packed.push(value);
    at = next;
  }
  return packed;
}

interface Field {
  number: number;
  wireType: number;
  /** Varint fields. */
  value: number;
  /** Length-delimited fields, a view into the message. */
  bytes: Uint8Array;
}

const none = new Uint8Array();

function* fields(message: Uint8Array): Generator<Field> {
  let at = 0;
  while (at < message.length) {
    const tag = varint(message, at);
    const number = Math.floor(tag.value / 8);
    const wireType = tag.value % 8;
    if (wireType === 0) {
      const { value, next } = varint(message, tag.next);
      at = next;
      yield { number, wireType, value, bytes: none };
    } else if (wireType === 2) {
      const length = varint(message, tag.next);
      at = length.next + length.value;
      if (at > message.length) throw new RangeError('ONNX file ends inside a field');
      yield { number, wireType, value: 0, bytes: message.subarray(length.next, at) };
    } else {
      at = tag.next + (wireType === 1 ? 8 : 4);
    }
  }
}

function varint(bytes: Uint8Array, start: number): { value: number; next: number } {
  let value = 0;
  let factor = 1;
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at]!;
    value += (byte & 127) * factor;
    if (byte < 128) return { value, next: at + 1 };
    factor *= 128;
  }
  throw new RangeError('ONNX file ends inside a number');
}
