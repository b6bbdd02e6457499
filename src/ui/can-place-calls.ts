/**
 * Whether this device is likely to have a dialler. Tablets and desktops often do nothing with a `tel:`
 * link, so there the number stands large, to copy. A wrong guess costs nothing: the link is always there.
 */
export function canPlaceCalls(device: { userAgent: string }): boolean {
  return /iPhone|Mobi/.test(device.userAgent) && !/iPad|Tablet/.test(device.userAgent);
}
