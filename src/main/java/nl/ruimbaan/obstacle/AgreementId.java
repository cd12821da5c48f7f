package nl.ruimbaan.obstacle;

/** One agreement. */
public record AgreementId(long value) {}
