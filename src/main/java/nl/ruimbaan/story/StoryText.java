package nl.ruimbaan.story;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.demand.Channel;
import nl.ruimbaan.demand.Demand;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.demand.RightFirstTime;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/** What a teller wrote about a customer's case; the steps stand beside it, in a table of their own. */
@Embeddable
class StoryText {

    @Enumerated(EnumType.STRING)
    private Language language;

    private boolean tellerHidden;
    private @Nullable Long teamId;
    private String title;
    private String words;
    private boolean literal;
    private @Nullable String happened;
    private @Nullable String mattered;
    private @Nullable Long demandTypeId;

    @Enumerated(EnumType.STRING)
    private Demand demand;

    @Enumerated(EnumType.STRING)
    @Column(name = "right_first")
    private @Nullable RightFirstTime rightFirstTime;

    private @Nullable Integer contacts;
    private @Nullable Integer handOffs;
    private @Nullable LocalDate firstAskedOn;
    private @Nullable LocalDate helpedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Channel channel;

    @Enumerated(EnumType.STRING)
    private @Nullable KnownBy knownBy;

    @SuppressWarnings("NullAway.Init")
    protected StoryText() {}

    StoryText(StoryDraft draft) {
        language = draft.language();
        tellerHidden = draft.hidden();
        teamId = draft.team() == null ? null : draft.team().value();
        title = draft.titleOrProposal();
        words = draft.words().strip();
        literal = draft.wasSaidSo();
        happened = Texts.orNull(draft.happened());
        mattered = Texts.orNull(draft.mattered());
        CaseFacts facts = draft.facts();
        demandTypeId = facts.demandType() == null ? null : facts.demandType().value();
        demand = facts.demand();
        rightFirstTime = facts.rightFirstTime();
        contacts = facts.contacts();
        handOffs = facts.handOffs();
        firstAskedOn = facts.firstAskedOn();
        helpedOn = facts.helpedOn();
        channel = facts.channel();
        knownBy = facts.knownBy();
    }

    Language language() {
        return language;
    }

    boolean isTellerHidden() {
        return tellerHidden;
    }

    String title() {
        return title;
    }

    String words() {
        return words;
    }

    boolean isLiteral() {
        return literal;
    }

    /**
     * As it can be written on.
     *
     * @param inNameOf the colleague in whose name it was told; null for one's own
     */
    StoryDraft toDraft(@Nullable PersonId inNameOf, List<CaseStep> steps, List<String> tags) {
        return new StoryDraft(
                words,
                literal,
                title,
                happened == null ? "" : happened,
                mattered == null ? "" : mattered,
                facts(),
                teamId == null ? null : new TeamId(teamId),
                tellerHidden,
                language,
                inNameOf,
                steps,
                tags);
    }

    private CaseFacts facts() {
        return new CaseFacts(
                demandTypeId == null ? null : new DemandTypeId(demandTypeId),
                demand,
                rightFirstTime,
                contacts,
                handOffs,
                firstAskedOn,
                helpedOn,
                channel,
                knownBy);
    }
}
