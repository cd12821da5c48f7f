package nl.ruimbaan.people;

import jakarta.persistence.Entity;
import nl.ruimbaan.base.BaseEntity;
import org.jspecify.annotations.Nullable;

/** A team. */
@Entity
class Team extends BaseEntity {

    private String name;
    private @Nullable String department;

    @SuppressWarnings("NullAway.Init")
    protected Team() {}

    Team(long id, String name, @Nullable String department) {
        super(id);
        this.name = name.strip();
        this.department = department;
    }

    TeamName toName() {
        return new TeamName(new TeamId(id()), name);
    }
}
