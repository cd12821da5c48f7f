package nl.ruimbaan.mail;

import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;

/** Stops one kind of mail for whoever has the link that stands in it, signed in or not. */
@ApplicationService
public class StopMail {

    private final SignedLinks links;
    private final WishReader wishes;
    private final OwnMailRow row;

    StopMail(SignedLinks links, WishReader wishes, OwnMailRow row) {
        this.links = links;
        this.wishes = wishes;
        this.row = row;
    }

    /**
     * What a link stops.
     *
     * @param channel of which nothing comes any more
     */
    public record Stopped(Channel channel, Language language) {}

    /** What it would stop; empty when it is no link of ours, or who got it no longer works here. Nothing is changed by looking. */
    @PreAuthorize("permitAll()")
    public Optional<Stopped> look(String token) {
        return links.stopped(String.valueOf(token))
                .flatMap(it -> wishes(it.person()).map(reader -> stopped(it, reader)));
    }

    /** Stops it; a second time changes nothing. */
    @PreAuthorize("permitAll()")
    @Change
    public Optional<Stopped> stop(String token) {
        return links.stopped(String.valueOf(token))
                .flatMap(it -> wishes(it.person()).map(reader -> {
                    boolean digest = it.kind() == Letter.Kind.DIGEST;
                    row.choose(
                            it.person(),
                            new MailSwitches(digest && reader.atOnce(), !digest && reader.digest(), reader.day()));
                    return stopped(it, reader);
                }));
    }

    private Optional<MailWishes> wishes(PersonId person) {
        return Optional.ofNullable(wishes.of(List.of(person)).get(person));
    }

    private static Stopped stopped(SignedLinks.Stop stop, MailWishes reader) {
        return new Stopped(stop.kind() == Letter.Kind.DIGEST ? Channel.DIGEST : Channel.AT_ONCE, reader.language());
    }
}
