package nl.ruimbaan.board.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.ruimbaan.board.BoardFilter;
import nl.ruimbaan.board.Lane;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.people.TeamName;
import org.jspecify.annotations.Nullable;

/** By what the board is laid in lanes. There is none by person. */
enum Lanes {
    NONE,
    TEAM,
    KIND;

    /** What the address calls it. */
    static final String PARAMETER = "lanes";

    /** What the word in an address asks for; a word that means nothing asks for none. */
    static Lanes of(String word) {
        return Stream.of(values())
                .filter(it -> it.word().equals(word))
                .findFirst()
                .orElse(NONE);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String key() {
        return "obstacle.lanes." + name();
    }

    /**
     * All lanes that can hold what the filter asks for: teams by name, never by how much they have, kinds in the order of the
     * form, and last what has none. Without lanes all of it is one.
     *
     * @param words says a key in the reader's language
     */
    List<LaneHead> heads(
            BoardFilter filter, List<TeamName> teams, @Nullable TeamId myTeam, UnaryOperator<String> words) {
        return switch (this) {
            case NONE -> List.of(LaneHead.WHOLE);
            case TEAM -> teams(filter.myTeam() ? myTeam : filter.team(), filter.myTeam(), teams, words);
            case KIND -> kinds(filter.kind(), words);
        };
    }

    private static List<LaneHead> teams(
            @Nullable TeamId only, boolean mine, List<TeamName> teams, UnaryOperator<String> words) {
        List<LaneHead> heads = new ArrayList<>();
        teams.stream()
                .filter(it -> only == null ? !mine : it.id().equals(only))
                .forEach(it -> heads.add(LaneHead.of(new Lane.OfTeam(it.id()), it.name())));
        if (only == null && !mine) {
            heads.add(LaneHead.of(new Lane.OfTeam(null), words.apply("obstacle.lanes.noTeam")));
        }
        return heads;
    }

    private static List<LaneHead> kinds(@Nullable ConditionKind only, UnaryOperator<String> words) {
        List<LaneHead> heads = new ArrayList<>();
        Stream.of(ConditionKind.values())
                .filter(it -> only == null || it == only)
                .forEach(it -> heads.add(LaneHead.of(new Lane.OfKind(it), words.apply(it.key()))));
        if (only == null) {
            heads.add(LaneHead.of(new Lane.OfKind(null), words.apply("obstacle.lanes.noKind")));
        }
        return heads;
    }
}
