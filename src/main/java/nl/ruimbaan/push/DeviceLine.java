package nl.ruimbaan.push;

import java.time.Instant;

/**
 * A phone or computer of one's own.
 *
 * @param browser what kind of browser, and
 * @param system on what; both empty when it calls itself by no name that we know
 * @param refused whether the maker of the browser refused what was sent last
 */
public record DeviceLine(DeviceId id, String browser, String system, Instant since, boolean refused) {}
