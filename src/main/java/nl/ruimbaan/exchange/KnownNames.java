package nl.ruimbaan.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimbaan.demand.Channel;
import nl.ruimbaan.demand.Demand;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.demand.DemandTypeName;
import nl.ruimbaan.demand.DemandTypeService;
import nl.ruimbaan.demand.RightFirstTime;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.sheet.Vocabulary;

/**
 * The names that rows may mention, looked up once for a whole file.
 *
 * @param choices by field, what a name can be
 */
record KnownNames(
        Map<String, TeamId> teams, Map<String, DemandTypeId> demandTypes, Map<StoryField, List<String>> choices) {

    static KnownNames of(PeopleService people, DemandTypeService demandTypes) {
        List<DemandTypeName> types = demandTypes.all();
        var teams = people.teams();
        return new KnownNames(
                teams.stream()
                        .collect(Collectors.toMap(
                                it -> Vocabulary.plain(it.name()), it -> it.id(), (first, same) -> first)),
                types(types),
                Map.of(
                        StoryField.TEAM, teams.stream().map(it -> it.name()).toList(),
                        StoryField.DEMAND_TYPE,
                                types.stream().map(DemandTypeName::name).toList(),
                        StoryField.CHANNEL, names(Channel.values()),
                        StoryField.DEMAND, names(Demand.values()),
                        StoryField.RIGHT_FIRST_TIME, names(RightFirstTime.values())));
    }

    /** By the names that they have, and by those that went up in them. */
    private static Map<String, DemandTypeId> types(List<DemandTypeName> all) {
        Map<String, DemandTypeId> types = new HashMap<>();
        all.forEach(it -> types.putIfAbsent(Vocabulary.plain(it.name()), it.id()));
        all.forEach(it -> it.formerly().forEach(old -> types.putIfAbsent(Vocabulary.plain(old.name()), it.id())));
        return types;
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }

    Optional<TeamId> team(String name) {
        return Optional.ofNullable(teams.get(Vocabulary.plain(name)));
    }

    Optional<DemandTypeId> demandType(String name) {
        return Optional.ofNullable(demandTypes.get(Vocabulary.plain(name)));
    }

    /** Whether a name in the column of this field is one of ours. */
    boolean knows(StoryField field, String name) {
        return switch (field) {
            case TEAM -> team(name).isPresent();
            case DEMAND_TYPE -> demandType(name).isPresent();
            case CHANNEL -> ValueWords.channel(name).isPresent();
            case DEMAND -> ValueWords.demand(name).isPresent();
            case RIGHT_FIRST_TIME -> ValueWords.rightFirstTime(name).isPresent();
            default -> throw new IllegalArgumentException(field + " holds no names");
        };
    }

    List<String> choices(StoryField field) {
        return choices.getOrDefault(field, List.of());
    }
}
