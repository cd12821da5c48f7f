package nl.ruimbaan.meeting;

/** One weekly meeting about obstacles. */
public record MeetingId(long value) {}
