package nl.ruimbaan.conversation;

import java.util.List;

/**
 * How often something was answered in this way.
 *
 * @param names who, with the team in the case of {@link ReactionKind#WE_TOO}
 * @param unnamed how many more, whose names would tell who told or reported it
 * @param mine whether the reader is among them
 */
public record ReactionLine(ReactionKind kind, List<String> names, int unnamed, boolean mine) {

    public int count() {
        return names.size() + unnamed;
    }
}
