package nl.ruimbaan.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ruimbaan.base.BaseEntity;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.base.TitleProposal;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/** A manager went and looked: where, when, what there was to be seen, and what that changed in what they think. */
@Entity
@SuppressWarnings("UnusedVariable") // statements read its columns
class Visit extends BaseEntity {

    private long writerId;
    private long teamId;
    private LocalDate wentOn;
    private String title;
    private String saw;
    private @Nullable String surprised;
    private @Nullable String thoughtBefore;
    private @Nullable String thinkNow;

    @Enumerated(EnumType.STRING)
    private VisitReaders readers;

    @Enumerated(EnumType.STRING)
    private VisitState state = VisitState.SHARED;

    @Enumerated(EnumType.STRING)
    private Language language;

    private Instant writtenAt;

    /** The version in which the text was last written: only a later writing is a conflict for who edits. */
    private int textVersion;

    @SuppressWarnings("NullAway.Init")
    protected Visit() {}

    @SuppressWarnings("NullAway.Init") // put() fills the text
    Visit(VisitId id, VisitDraft draft, PersonId writer, Instant now) {
        super(id.number());
        writerId = writer.value();
        put(draft, now);
    }

    /** Its writer writes it anew. */
    void write(VisitDraft draft, Instant now) {
        put(draft, now);
        textVersion = version() + 1;
    }

    /** Its readers have it no longer. */
    void withdraw() {
        state = VisitState.WITHDRAWN;
    }

    /** They have it again. */
    void putBack() {
        state = VisitState.SHARED;
    }

    /** Whether the text was written since that version. */
    boolean wasWrittenAfter(int version) {
        return version < textVersion;
    }

    VisitId visitId() {
        return new VisitId(id());
    }

    PersonId writer() {
        return new PersonId(writerId);
    }

    Instant writtenAt() {
        return writtenAt;
    }

    VisitDraft toDraft(List<ItemRef> about) {
        return new VisitDraft(
                new TeamId(teamId),
                wentOn,
                saw,
                Texts.orEmpty(surprised),
                Texts.orEmpty(thoughtBefore),
                Texts.orEmpty(thinkNow),
                about,
                readers,
                language,
                Map.of());
    }

    private void put(VisitDraft draft, Instant now) {
        teamId = Objects.requireNonNull(draft.team()).value();
        wentOn = Objects.requireNonNull(draft.day());
        title = TitleProposal.from(draft.saw());
        saw = draft.saw().strip();
        surprised = Texts.orNull(draft.surprised());
        thoughtBefore = Texts.orNull(draft.before());
        thinkNow = Texts.orNull(draft.now());
        readers = draft.readers();
        language = draft.language();
        writtenAt = now;
    }
}
