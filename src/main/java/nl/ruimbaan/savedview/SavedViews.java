package nl.ruimbaan.savedview;

import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Folded;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.CurrentUser;

/** Screens that one comes back to, by name: one's own, and those that colleagues share with the team. */
@ApplicationService
public class SavedViews {

    public static final int LONGEST_NAME = 60;
    public static final int MOST = 60;

    /** Longer addresses are not kept. */
    static final int LONGEST_ADDRESS = 2_000;

    private final SavedViewReader reader;
    private final SavedViewRecorder recorder;
    private final ViewPlaces places;
    private final PeopleService people;
    private final CurrentUser user;

    SavedViews(
            SavedViewReader reader,
            SavedViewRecorder recorder,
            ViewPlaces places,
            PeopleService people,
            CurrentUser user) {
        this.reader = reader;
        this.recorder = recorder;
        this.places = places;
        this.people = people;
        this.user = user;
    }

    /** One's own and the team's, by name. */
    public List<SavedView> all() {
        return reader.of(user.id(), people.myTeam()).stream().map(this::view).toList();
    }

    private SavedView view(SavedViewRow row) {
        return new SavedView(
                row.id(),
                row.name(),
                row.address(),
                places.at(row.address().path()).map(ViewPlace::key).orElse(GoneFilter.PLACE.key()),
                row.person() == user.id().value() ? null : row.owner(),
                row.team(),
                places.gone(row.address()));
    }

    /**
     * Keeps a screen with its filters under a name.
     *
     * @param share also for the colleagues of the current user's team
     */
    @Change
    public Act save(String name, ViewAddress address, boolean share) {
        List<String> mine = reader.names(user.id(), 0);
        TeamId team = share ? people.myTeam() : null;
        Optional<Refusal> refused = refused(name.strip(), mine, share && team == null);
        if (refused.isPresent()) {
            return Act.refused(refused.get());
        }
        if (mine.size() >= MOST) {
            return Act.refused(Refusal.of("name", "views.refused.enough", MOST));
        }
        if (places.at(address.path()).isEmpty() || address.query().length() > LONGEST_ADDRESS) {
            return Act.refused(Refusal.of("name", "views.refused.address"));
        }
        recorder.keep(user.id(), team, name.strip(), address);
        return Act.done();
    }

    /**
     * Gives one of one's own this name.
     *
     * @param share from now on also for the colleagues of the current user's team, or for oneself alone
     */
    @Change
    public Act change(long id, String name, boolean share) {
        TeamId team = share ? people.myTeam() : null;
        Optional<Refusal> refused = refused(name.strip(), reader.names(user.id(), id), share && team == null);
        if (refused.isPresent()) {
            return Act.refused(refused.get());
        }
        return recorder.change(user.id(), id, team, name.strip()) ? Act.done() : Act.gone();
    }

    /** Removes one of one's own; another's stays. */
    @Change
    public void remove(long id) {
        recorder.remove(user.id(), id);
    }

    private static Optional<Refusal> refused(String wanted, List<String> mine, boolean withoutTeam) {
        if (wanted.isEmpty()) {
            return Optional.of(Refusal.of("name", "views.refused.noName"));
        }
        if (wanted.length() > LONGEST_NAME) {
            return Optional.of(Refusal.of("name", "refused.tooLong", LONGEST_NAME, wanted.length()));
        }
        if (mine.contains(Folded.text(wanted))) {
            return Optional.of(Refusal.of("name", "views.refused.nameTaken"));
        }
        return withoutTeam ? Optional.of(Refusal.of("name", "views.refused.noTeam")) : Optional.empty();
    }
}
