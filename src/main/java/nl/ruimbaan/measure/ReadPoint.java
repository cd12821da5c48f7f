package nl.ruimbaan.measure;

import java.time.LocalDate;

/** A row that is a point. */
public record ReadPoint(long line, LocalDate period, PointValue value) {}
