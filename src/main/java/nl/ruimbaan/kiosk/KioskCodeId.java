package nl.ruimbaan.kiosk;

/** Names a code of a screen in the corridor. */
public record KioskCodeId(long value) {}
