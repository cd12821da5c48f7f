package nl.ruimbaan.meeting;

/** One agreement. */
public record AgreementId(long value) {}
