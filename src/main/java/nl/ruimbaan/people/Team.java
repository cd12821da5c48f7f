package nl.ruimbaan.people;

import jakarta.persistence.Entity;
import nl.ruimbaan.base.BaseEntity;
import nl.ruimbaan.base.Folded;
import org.jspecify.annotations.Nullable;

/** A team. */
@Entity
class Team extends BaseEntity {

    private String name;

    @SuppressWarnings("UnusedVariable") // statements read it
    private @Nullable String department;

    @SuppressWarnings("NullAway.Init")
    protected Team() {}

    Team(long id, String name, @Nullable String department) {
        super(id);
        this.name = name.strip();
        this.department = department;
    }

    /** Whether this is its name, however it is written. */
    boolean isCalled(String someName) {
        return Folded.text(name).equals(Folded.text(someName));
    }

    TeamName toName() {
        return new TeamName(new TeamId(id()), name);
    }
}
