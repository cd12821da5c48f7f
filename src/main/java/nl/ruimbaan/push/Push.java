package nl.ruimbaan.push;

import java.time.Instant;

/**
 * A message on its way to a device.
 *
 * @param message which one it tells of
 * @param tries how often it was not taken yet
 * @param until after which it is noise
 */
record Push(long id, DeviceId device, long message, int tries, Instant until) {}
