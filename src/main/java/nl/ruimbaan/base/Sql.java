package nl.ruimbaan.base;

import java.util.Collection;
import java.util.stream.Collectors;

/** The words that statements share. States come from their enum: one that is renamed or new is never missed in a statement. */
public final class Sql {

    /** As many rows as a {@link Count} looks at. */
    public static final String TO_CEILING = " fetch first " + (Count.CEILING + 1) + " rows only";

    private Sql() {}

    /** Its name in quotation marks. */
    public static String name(Enum<?> constant) {
        return "'" + constant.name() + "'";
    }

    /** Their names in quotation marks, between brackets. */
    public static String names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Sql::name).collect(Collectors.joining(", ", "(", ")"));
    }

    /** Counts these rows as column {@code many}, for {@link Count#upToCeiling}: it stops counting in time. */
    public static String upToCeiling(String rows) {
        return "select count(*) as many from (" + rows + TO_CEILING + ") counted";
    }

    /** The same beside a first column that says what was counted, so that many counts are one statement. */
    public static String upToCeiling(String first, String rows) {
        return "select " + first + ", count(*) as many from (" + rows + TO_CEILING + ") counted";
    }

    /** Whether the column holds the text of this parameter anywhere; its value comes from {@link #anywhere}. */
    public static String like(String column, String parameter) {
        return column + " like :" + parameter + " escape '!'";
    }

    /** Finds this text by {@link #like}, letter for letter. */
    public static String anywhere(String text) {
        return "%" + text.replaceAll("([!%_])", "!$1") + "%";
    }
}
