import type { ContentDevice } from './device.ts';

/**
 * A device as the interpreter calls it: of one shape whatever it is, with every event. What V8 compiled for one kind
 * of device it would throw away for the next, the interpreter with it: finding, burning and proving take one after another.
 */
export function oneShape(device: ContentDevice): ContentDevice {
  return {
    operation: device.operation?.bind(device),
    show: device.show?.bind(device),
    paintPath: device.paintPath?.bind(device),
    clipPath: device.clipPath?.bind(device),
    paintImage: device.paintImage?.bind(device),
    paintShading: device.paintShading?.bind(device),
    enterUse: device.enterUse?.bind(device),
    leaveUse: device.leaveUse?.bind(device),
    refuseUse: device.refuseUse?.bind(device),
    beginMarkedContent: device.beginMarkedContent?.bind(device),
    endMarkedContent: device.endMarkedContent?.bind(device),
    markPoint: device.markPoint?.bind(device),
    unknownOperator: device.unknownOperator?.bind(device),
  } as ContentDevice;
}
