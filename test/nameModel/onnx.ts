/** The smallest token classifier: a table with one row of logits per piece, written as an ONNX file (protobuf) by hand. */

/** Field `number` with bytes in it. */
function bytesField(number: number, value: Uint8Array): Uint8Array {
  return Buffer.concat([varint(number * 8 + 2), varint(value.length), value]);
}

function textField(number: number, text: string): Uint8Array {
  return bytesField(number, Buffer.from(text, 'utf8'));
}

function numberField(number: number, value: number): Uint8Array {
  return Buffer.concat([varint(number * 8), varint(value)]);
}

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  do {
    bytes.push((rest & 127) | (rest > 127 ? 128 : 0));
    rest >>= 7;
  } while (rest > 0);
  return Uint8Array.from(bytes);
}

const FLOAT = 1;
const INT64 = 7;

/** ValueInfoProto: a tensor of unknown sizes. */
function valueInfo(name: string, type: number, dims: readonly string[]): Uint8Array {
  const shape = dims.map((dim) => bytesField(1, textField(2, dim)));
  const tensor = Buffer.concat([numberField(1, type), bytesField(2, Buffer.concat(shape))]);
  return Buffer.concat([textField(1, name), bytesField(2, bytesField(1, tensor))]);
}

/** TensorProto with the logits of each piece. */
function table(rows: readonly (readonly number[])[]): Uint8Array {
  const raw = Buffer.from(Float32Array.from(rows.flat()).buffer);
  return Buffer.concat([
    numberField(1, rows.length),
    numberField(1, rows[0]!.length),
    numberField(2, FLOAT),
    textField(8, 'rows'),
    bytesField(9, raw),
  ]);
}

/** `logits = rows[input_ids]`: ModelProto of IR version 8, opset 13. */
export function lookUpModel(rows: readonly (readonly number[])[]): Uint8Array {
  const node = Buffer.concat([
    textField(1, 'rows'),
    textField(1, 'input_ids'),
    textField(2, 'logits'),
    textField(4, 'Gather'),
  ]);
  const graph = Buffer.concat([
    bytesField(1, node),
    textField(2, 'lookUp'),
    bytesField(5, table(rows)),
    bytesField(11, valueInfo('input_ids', INT64, ['batch', 'pieces'])),
    bytesField(12, valueInfo('logits', FLOAT, ['batch', 'pieces', 'labels'])),
  ]);
  return Buffer.concat([
    numberField(1, 8),
    bytesField(7, graph),
    bytesField(8, Buffer.concat([textField(1, ''), numberField(2, 13)])),
  ]);
}
