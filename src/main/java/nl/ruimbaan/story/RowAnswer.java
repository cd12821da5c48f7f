package nl.ruimbaan.story;

import java.util.List;
import nl.ruimbaan.base.Refusal;

/** What came of one imported row. */
public sealed interface RowAnswer {

    /** It is on the wall now, under this number. */
    record Taken(long number) implements RowAnswer {}

    /** An earlier import brought it. */
    record AlreadyThere() implements RowAnswer {}

    /** This file has the same row on an earlier line, and that one was taken. */
    record IdenticalRowInThisFile(long line) implements RowAnswer {}

    /** It cannot be published like this. */
    record Refused(List<Refusal> refusals) implements RowAnswer {}
}
