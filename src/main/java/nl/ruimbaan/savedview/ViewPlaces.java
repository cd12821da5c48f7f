package nl.ruimbaan.savedview;

import java.util.Optional;
import nl.ruimbaan.base.Address;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.demand.DemandTypeService;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The screens that may have a name, and whether what an address of theirs asks for is there. */
@Component
class ViewPlaces {

    /** The names that all screens give to a team and to a demand type. */
    private static final String TEAM = "team";

    private static final String TYPE = "type";

    private final ObjectProvider<ViewPlace> features;
    private final PeopleService people;
    private final DemandTypeService types;

    ViewPlaces(ObjectProvider<ViewPlace> features, PeopleService people, DemandTypeService types) {
        this.features = features;
        this.people = people;
        this.types = types;
    }

    Optional<ViewPlace> at(String path) {
        return features.stream().filter(it -> it.path().equals(path)).findFirst();
    }

    /** What is no longer there; null when all of it is. */
    @Nullable
    GoneFilter gone(ViewAddress address) {
        var asked = new Address(address.parameters());
        TeamId team = asked.id(TEAM, TeamId::new);
        if (team != null && people.teams().stream().noneMatch(it -> it.id().equals(team))) {
            return GoneFilter.TEAM;
        }
        DemandTypeId type = asked.id(TYPE, DemandTypeId::new);
        if (type != null && types.all().stream().noneMatch(it -> it.is(type))) {
            return GoneFilter.TYPE;
        }
        ViewPlace place = at(address.path()).orElse(null);
        if (place == null) {
            return GoneFilter.PLACE;
        }
        return place.stands(asked) ? null : GoneFilter.OTHER;
    }
}
