package nl.ruimbaan.push;

/** Names a phone or computer on which somebody wants push messages. */
public record DeviceId(long value) {}
