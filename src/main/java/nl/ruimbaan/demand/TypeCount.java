package nl.ruimbaan.demand;

import org.jspecify.annotations.Nullable;

/**
 * How often customers asked something of a type.
 *
 * @param type null for what is of no type yet; its name is empty then
 * @param value how many of it we exist to answer
 * @param failure how many of it we caused ourselves
 * @param unknown how many of it are not judged yet
 */
public record TypeCount(@Nullable DemandTypeId type, String name, long value, long failure, long unknown) {

    /** Both together: of the same type. */
    TypeCount and(TypeCount other) {
        return new TypeCount(type, name, value + other.value, failure + other.failure, unknown + other.unknown);
    }

    TypeCount called(String itsName) {
        return new TypeCount(type, itsName, value, failure, unknown);
    }

    public long total() {
        return value + failure + unknown;
    }
}
