package nl.ruimbaan.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The first visit to an empty portal: the organisation and its first administrator. */
@ApplicationService
public class SetupService {

    private final PersonRepository persons;
    private final Organisation organisation;
    private final SetupCode code;
    private final Numbers numbers;
    private final PasswordEncoder encoder;

    SetupService(
            PersonRepository persons,
            Organisation organisation,
            SetupCode code,
            Numbers numbers,
            PasswordEncoder encoder) {
        this.persons = persons;
        this.organisation = organisation;
        this.code = code;
        this.numbers = numbers;
        this.encoder = encoder;
    }

    /** What the set-up page asks. */
    public record Setup(String code, String organisation, String username, String name, String password) {}

    /** Whether there is nobody yet. */
    @PreAuthorize("permitAll()")
    public boolean isNeeded() {
        return persons.count() == 0;
    }

    /** Sets the portal up. */
    @PreAuthorize("permitAll()")
    @Change
    public Act setUp(Setup setup) {
        if (!isNeeded()) {
            return Act.refused(Refusal.because("setup.over"));
        }
        List<Refusal> refusals = refusals(setup);
        if (!refusals.isEmpty()) {
            return Act.unless(refusals);
        }
        if (!code.isRight(setup.code())) {
            return Act.refused(Refusal.of("code", "setup.wrongCode"));
        }
        organisation.call(setup.organisation().strip());
        Person first = new Person(numbers.nextRecord(), setup.username(), setup.name());
        first.grant(Set.of(Role.ADMINISTRATOR), HelpLevel.TEAM);
        first.acceptInvitation(encoder.encode(setup.password()));
        persons.save(first);
        return Act.done();
    }

    private static List<Refusal> refusals(Setup setup) {
        var account = new AccountDraft(setup.username(), setup.name(), null, Set.of(Role.ADMINISTRATOR));
        List<Refusal> found = new ArrayList<>(account.refusals());
        if (setup.organisation().isBlank()) {
            found.add(Refusal.of("organisation", "setup.noOrganisation"));
        }
        if (setup.organisation().length() > Limits.NAME) {
            found.add(Refusal.of(
                    "organisation",
                    "refused.tooLong",
                    Limits.NAME,
                    setup.organisation().length()));
        }
        Password.refusal(setup.password(), setup.username()).ifPresent(found::add);
        return found;
    }
}
