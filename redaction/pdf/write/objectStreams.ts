import type { Ports } from '../../model/ports.ts';
import { ByteSink } from './byteSink.ts';
import type { Numbering } from './numbering.ts';
import { writeObject } from './writeObject.ts';
import type { FilePlaces } from './xref.ts';

/** Objects a stream: large enough to compress well, small enough for readers that open one object. */
const PER_STREAM = 200;

/** Writes the objects with these numbers into object streams (7.5.7), which get the next free numbers. */
export function packObjects(
  sink: ByteSink,
  numbers: readonly number[],
  numbering: Numbering,
  places: FilePlaces,
  ports: Ports,
): void {
  for (let i = 0; i < numbers.length; i += PER_STREAM) {
    places.count += 1;
    packOne(sink, numbers.slice(i, i + PER_STREAM), numbering, places, ports);
  }
}

function packOne(
  sink: ByteSink,
  numbers: readonly number[],
  numbering: Numbering,
  places: FilePlaces,
  ports: Ports,
): void {
  const container = places.count;
  const [index, body] = [new ByteSink(4096), new ByteSink(1 << 15)];
  numbers.forEach((number, position) => {
    const object = numbering.objects[number - 1];
    if (object === undefined) return;
    places.packed.set(number, { container, position });
    index.text(`${number} ${body.length} `);
    writeObject(body, object, numbering);
    body.text('\n');
  });
  const first = index.length;
  index.bytes(body.view());
  const packed = ports.deflate(index.view());
  places.offsets.set(container, sink.length);
  const head = `/Type/ObjStm/N ${numbers.length}/First ${first}/Filter/FlateDecode`;
  sink.text(`${container} 0 obj\n<<${head}/Length ${packed.length}>>\nstream\n`);
  sink.bytes(packed);
  sink.text('\nendstream\nendobj\n');
}
