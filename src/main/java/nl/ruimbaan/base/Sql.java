package nl.ruimbaan.base;

import java.util.Collection;
import java.util.stream.Collectors;

/** The words that statements share. States come from their enum: one that is renamed or new is never missed in a statement. */
public final class Sql {

    private Sql() {}

    /** Its name in quotation marks. */
    public static String name(Enum<?> constant) {
        return "'" + constant.name() + "'";
    }

    /** Their names in quotation marks, between brackets. */
    public static String names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Sql::name).collect(Collectors.joining(", ", "(", ")"));
    }
}
