package nl.ruimbaan.story;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.ruimbaan.base.BaseEntity;
import nl.ruimbaan.base.Folded;
import nl.ruimbaan.base.ItemNews;
import nl.ruimbaan.base.ItemView;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** One customer's case, told by an employee. */
@Entity
class Story extends BaseEntity {

    private static final int MOST_FOLDED = 48_000;

    @OptimisticLock(excluded = true)
    @Enumerated(EnumType.STRING)
    private StoryState state = StoryState.PUBLISHED;

    @Enumerated(EnumType.STRING)
    private Language language;

    private long tellerId;
    private boolean tellerHidden;
    /** Who wrote it down for the teller; null when the teller did. */
    private @Nullable Long writerId;

    private @Nullable Long teamId;
    private String title;
    private String words;
    private boolean literal;
    private @Nullable String happened;
    private @Nullable String mattered;
    /** In which words are looked for. */
    private String folded;

    private @Nullable Long demandTypeId;

    @Enumerated(EnumType.STRING)
    private Demand demand;

    @Enumerated(EnumType.STRING)
    @Column(name = "right_first")
    private @Nullable RightFirstTime rightFirstTime;

    private @Nullable Integer contacts;
    private @Nullable Integer handOffs;

    /** Whoever writes it anew changes {@link #changedAt} as well: the version counts texts, not the rows of this list. */
    @OptimisticLock(excluded = true)
    @ElementCollection
    @CollectionTable(name = "story_step", joinColumns = @JoinColumn(name = "story_id"))
    @OrderColumn(name = "position")
    private List<CaseStep> steps = new ArrayList<>();

    private @Nullable LocalDate firstAskedOn;
    private @Nullable LocalDate helpedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Channel channel;

    @Enumerated(EnumType.STRING)
    private @Nullable KnownBy knownBy;

    private Instant toldAt;
    private Instant changedAt;
    /** What the wall is ordered by when one wants to see where something happened last. */
    @OptimisticLock(excluded = true)
    private Instant activeAt;

    /** Set by what came of it; no reason for a conflict with who is editing. */
    @OptimisticLock(excluded = true)
    private boolean ledToChange;

    /** Why it is out of sight; no reason for a conflict with who is editing. */
    @OptimisticLock(excluded = true)
    private @Nullable LocalDate customerToldOn;

    @OptimisticLock(excluded = true)
    private @Nullable String customerToldHow;

    private @Nullable String source;
    private @Nullable String sourceKey;
    private @Nullable Long sourceImport;
    private @Nullable Long sourceLine;

    @SuppressWarnings("NullAway.Init")
    protected Story() {}

    @SuppressWarnings("NullAway.Init") // write() fills the text
    Story(StoryId id, PersonId writer, StoryDraft draft, Instant now) {
        super(id.number());
        PersonId teller = draft.inNameOf() == null ? writer : draft.inNameOf();
        tellerId = teller.value();
        writerId = teller.equals(writer) ? null : writer.value();
        toldAt = now;
        write(draft, now);
    }

    /** The teller writes it anew. */
    void edit(StoryDraft draft, Instant now) {
        write(draft, now);
    }

    /** Something came of it. */
    void ledToChange(Instant now) {
        ledToChange = true;
        activeAt = now;
    }

    /** The customer heard what came of it. */
    void customerTold(CustomerTold told) {
        customerToldOn = told.on();
        customerToldHow = told.how();
    }

    /** Out of sight, for all but its teller and coaches. */
    void hide() {
        state = StoryState.HIDDEN;
    }

    /** Back on the wall. */
    void show() {
        state = StoryState.PUBLISHED;
    }

    /** Off the wall, still to be read. */
    void archive() {
        state = StoryState.ARCHIVED;
    }

    StoryState state() {
        return state;
    }

    boolean isTellerHidden() {
        return tellerHidden;
    }

    /** The teller, and who wrote it down for them. */
    Set<PersonId> people() {
        Set<PersonId> people = new LinkedHashSet<>(List.of(teller()));
        if (writerId != null) {
            people.add(new PersonId(writerId));
        }
        return people;
    }

    boolean mayBeReadBy(PersonId reader, boolean coach) {
        return state != StoryState.HIDDEN || coach || isOf(reader);
    }

    /** It comes from elsewhere, and keeps its own day. */
    void stemsFrom(StorySource origin) {
        source = origin.name();
        sourceKey = origin.key();
        sourceImport = origin.importId();
        sourceLine = origin.line();
        toldAt = origin.toldAt();
        changedAt = origin.toldAt();
        activeAt = origin.toldAt();
    }

    StoryId storyId() {
        return new StoryId(id());
    }

    PersonId teller() {
        return new PersonId(tellerId);
    }

    /** Whether this person told it, or wrote it down for the teller: both may edit it. */
    boolean isOf(PersonId person) {
        return person.value() == tellerId || (writerId != null && person.value() == writerId);
    }

    Instant changedAt() {
        return changedAt;
    }

    ItemView toView() {
        return new ItemView(storyId().ref(), title, state.key(), false);
    }

    /** What open walls hear of it: its card, or that it is not on the wall. */
    ItemNews news(StoryNameReader.Names names) {
        return state == StoryState.PUBLISHED ? toCard(names) : new StoryGone(id());
    }

    StoryCard toCard(StoryNameReader.Names names) {
        return new StoryCard(
                id(),
                storyId().ref().path(),
                title,
                words,
                literal,
                names.team(),
                toldAt,
                activeAt,
                language.code(),
                tellerHidden ? null : names.teller(),
                ledToChange,
                source);
    }

    StoryPage toPage(StoryNameReader.Names names, boolean mine) {
        StoryDraft text = toDraft(names.tagWords());
        return new StoryPage(
                storyId(),
                version(),
                tellerHidden && !mine ? text.withoutTeller() : text,
                names.tags(),
                names.team(),
                names.demandType(),
                tellerHidden && !mine ? null : names.teller(),
                tellerHidden && !mine ? null : names.writer(),
                mine,
                toldAt,
                changedAt,
                source,
                state == StoryState.HIDDEN,
                state == StoryState.ARCHIVED,
                customerToldOn == null
                        ? null
                        : new CustomerTold(customerToldOn, customerToldHow == null ? "" : customerToldHow));
    }

    StoryDraft toDraft(List<String> tags) {
        return new StoryDraft(
                words,
                literal,
                title,
                happened == null ? "" : happened,
                mattered == null ? "" : mattered,
                demandTypeId == null ? null : new DemandTypeId(demandTypeId),
                demand,
                rightFirstTime,
                contacts,
                handOffs,
                firstAskedOn,
                helpedOn,
                channel,
                knownBy,
                teamId == null ? null : new TeamId(teamId),
                tellerHidden,
                language,
                writerId == null ? null : teller(),
                List.copyOf(steps),
                tags);
    }

    private void write(StoryDraft draft, Instant now) {
        language = draft.language();
        words = draft.words().strip();
        literal = draft.literal();
        title = draft.titleOrProposal();
        happened = Texts.orNull(draft.happened());
        mattered = Texts.orNull(draft.mattered());
        folded = Folded.text(String.join("\n", title, words, draft.happened()), MOST_FOLDED);
        demandTypeId = draft.demandType() == null ? null : draft.demandType().value();
        demand = draft.demand();
        rightFirstTime = draft.rightFirstTime();
        contacts = draft.contacts();
        handOffs = draft.handOffs();
        firstAskedOn = draft.firstAskedOn();
        helpedOn = draft.helpedOn();
        channel = draft.channel();
        knownBy = draft.knownBy();
        teamId = draft.team() == null ? null : draft.team().value();
        tellerHidden = draft.hidden();
        List<CaseStep> met = draft.steps().stream()
                .map(CaseStep::stripped)
                .filter(it -> !it.isEmpty())
                .toList();
        if (!steps.equals(met)) {
            steps.clear();
            steps.addAll(met);
        }
        changedAt = now;
        activeAt = now;
    }
}
