package nl.ruimbaan.measure;

import nl.ruimbaan.base.Refusal;

/** A sheet of a workbook that cannot be chosen, and why. */
public record UnreadSheet(String name, Refusal why) {}
