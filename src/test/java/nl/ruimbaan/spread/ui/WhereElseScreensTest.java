package nl.ruimbaan.spread.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.draft.DraftService;
import nl.ruimbaan.draft.KeptDraft;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementMoves;
import nl.ruimbaan.improvement.ImprovementPages;
import nl.ruimbaan.improvement.ImprovementService;
import nl.ruimbaan.improvement.Move;
import nl.ruimbaan.improvement.ui.ImprovementLinks;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.people.TeamName;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.spread.OfferDraft;
import nl.ruimbaan.spread.OfferId;
import nl.ruimbaan.spread.OfferPages;
import nl.ruimbaan.spread.OfferService;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Experimenting;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Anna of Noord offers what works to Zuid, where Mila answers. */
@ScreenTest
class WhereElseScreensTest {

    @Autowired
    ImprovementService improvements;

    @Autowired
    ImprovementMoves moves;

    @Autowired
    ImprovementPages pages;

    @Autowired
    OfferService offers;

    @Autowired
    OfferPages offerPages;

    @Autowired
    PeopleService people;

    @Autowired
    Experimenting trying;

    @Autowired
    Company company;

    @Autowired
    DraftService drafts;

    @Autowired
    JsonMapper json;

    @Autowired
    Portal portal;

    TeamId zuid;
    PersonId anna;
    PersonId mila;
    PersonId zoe;
    ImprovementId bellen;

    @BeforeEach
    void what_works_at_noord() {
        TeamId noord = company.team("Noord");
        zuid = company.team("Zuid");
        anna = company.hire("Anna", noord);
        mila = company.hire("Mila", zuid, Role.MANAGER);
        zoe = company.hire("Zoe", zuid);
        var draft = ImprovementDraft.of("Wie verhuist, hoort weken niets", noord, Language.NL);
        bellen = new ImprovementId(((Outcome.Saved<?>) company.as(anna, () -> improvements.propose(draft, null)))
                .item()
                .number());
        move(new Move.Understand());
        move(new Move.Plan("Als we bellen", "We tellen"));
        company.does(anna, () -> trying.worked(bellen));
        move(new Move.MakeNormal("Bellen", 12, "Alle klanten", "We bellen"));
    }

    @Test
    void anna_offers_it_and_mila_who_looks_on_accepts_it() {
        Colleague milaHere = portal.sits(mila).goesTo(ImprovementLinks.page(bellen));
        assertThat(milaHere.canClick("offer")).isFalse();
        Colleague annaHere = portal.sits(anna)
                .goesTo(ImprovementLinks.page(bellen))
                .sees("Aan geen ander team aangeboden.")
                .clicks("offer")
                .sees("Geen team heeft er zichtbaar iets mee gemeen.")
                .clicks("spread-save");
        assertThat(annaHere.isAskedAgain("team")).isTrue();
        assertThat(annaHere.isAskedAgain("why")).isTrue();

        annaHere.fills("team", zuidsName())
                .fills("why", "Bij jullie bellen klanten ook drie keer.")
                .clicks("spread-save")
                .isTold("Aangeboden. Het team heeft nu bericht.");

        milaHere.sees("Bij jullie bellen klanten ook drie keer.").clicks("ACCEPT-" + offer().value());
        assertThat(milaHere.address()).isNotEqualTo(ImprovementLinks.page(bellen));
        milaHere.sees("Kwam van").sees("Noord");
        annaHere.sees("Ook gedaan door").sees("Zuid");

        ImprovementId copy = new ImprovementId(Long.parseLong(milaHere.address().replaceAll("\\D", "")));
        var anders =
                new ImprovementDraft("Wie belt, wacht", "Zuid belt ook", "", "", "", "", "", "", "", zuid, Language.NL);
        company.does(mila, () -> improvements.edit(copy, 0, anders));
        annaHere.sees("Zuid belt ook");
    }

    @Test
    void mila_says_no_with_a_reason_and_anna_reads_it() {
        offered();
        Colleague annaHere = portal.sits(anna).goesTo(ImprovementLinks.page(bellen));
        Colleague milaHere = portal.sits(mila)
                .goesTo(ImprovementLinks.page(bellen))
                .clicks("DECLINE-" + offer().value())
                .clicks("spread-save");
        assertThat(milaHere.isAskedAgain("reason")).isTrue();

        milaHere.fills("reason", "Bij ons belt niemand").clicks("spread-save");

        annaHere.sees("Bij ons belt niemand");
        assertThat(milaHere.canClick("ACCEPT-" + offer().value())).isFalse();
    }

    @Test
    void mila_writes_it_in_the_words_of_her_team_first() {
        offered();

        Colleague milaHere = portal.sits(mila).goesTo(ImprovementLinks.adapt(offer().value()));
        assertThat(milaHere.<String>holds("problem")).isEqualTo("Wie verhuist, hoort weken niets");
        milaHere.sees("Naar aanleiding van verbetering #" + bellen.number());

        milaHere.fills("problem", "Wie huurt, hoort weken niets").clicks("save").sees("Wie huurt, hoort weken niets");

        milaHere.sees("Kwam van");
    }

    @Test
    void what_mila_left_unfinished_does_not_stand_in_the_place_of_what_is_offered() {
        offered();
        String left = json.writeValueAsString(ImprovementDraft.of("Iets heel anders", zuid, Language.NL));
        company.does(mila, () -> drafts.keep(ItemKind.IMPROVEMENT, drafts.begin(), KeptDraft.NONE, 0, left));
        Colleague milaHere = portal.sits(mila).goesTo("improvements/new");
        assertThat(milaHere.<String>holds("problem")).isEqualTo("Iets heel anders");

        milaHere.goesTo(ImprovementLinks.adapt(offer().value()));

        assertThat(milaHere.<String>holds("problem")).isEqualTo("Wie verhuist, hoort weken niets");
    }

    @Test
    void who_turns_from_what_is_offered_to_an_improvement_of_the_own_team_writes_that() {
        offered();
        var draft = ImprovementDraft.of("De lift staat stil", zuid, Language.NL);
        var lift = new ImprovementId(((Outcome.Saved<?>) company.as(mila, () -> improvements.propose(draft, null)))
                .item()
                .number());

        portal.sits(mila)
                .goesTo(ImprovementLinks.adapt(offer().value()))
                .goesTo(ImprovementLinks.page(lift) + "/edit")
                .fills("problem", "De lift staat elke week stil")
                .clicks("save")
                .sees("De lift staat elke week stil");

        assertThat(company.as(mila, () -> offerPages.of(bellen))
                        .orElseThrow()
                        .offers()
                        .getFirst()
                        .mayAnswer())
                .isTrue();
    }

    @Test
    void who_only_works_there_sees_it_and_does_not_answer() {
        offered();

        Colleague zoeHere =
                portal.sits(zoe).goesTo(ImprovementLinks.page(bellen)).sees("Bij jullie bellen klanten ook");

        assertThat(zoeHere.canClick("ACCEPT-" + offer().value())).isFalse();
        assertThat(zoeHere.goesTo(ImprovementLinks.adapt(offer().value())).canClick("save"))
                .isFalse();
    }

    @Test
    void anna_takes_it_back_and_mila_who_was_about_to_answer_reads_so() {
        offered();
        OfferId offer = offer();
        Colleague annaHere = portal.sits(anna).goesTo(ImprovementLinks.page(bellen));
        Colleague milaHere = portal.sits(mila)
                .goesTo(ImprovementLinks.page(bellen))
                .clicks("DECLINE-" + offer.value())
                .fills("reason", "Bij ons belt niemand");

        annaHere.clicks("WITHDRAW-" + offer.value()).isTold("Teruggenomen. Het team hoort dat ook.");
        milaHere.clicks("spread-save");

        assertThat(milaHere.notices()).anyMatch(it -> it.contains("niet meer aangeboden"));
    }

    private void move(Move move) {
        int version = company.as(anna, () -> pages.page(bellen)).orElseThrow().version();
        assertThat(company.as(anna, () -> moves.move(bellen, version, move))).isInstanceOf(Outcome.Saved.class);
    }

    private void offered() {
        assertThat(company.as(
                                anna,
                                () -> offers.offer(
                                        bellen, new OfferDraft(zuid, "Bij jullie bellen klanten ook drie keer.")))
                        .isDone())
                .isTrue();
    }

    private OfferId offer() {
        return company.as(anna, () -> offerPages.of(bellen))
                .orElseThrow()
                .offers()
                .getFirst()
                .id();
    }

    private TeamName zuidsName() {
        return company.as(anna, people::teams).stream()
                .filter(it -> it.id().equals(zuid))
                .findFirst()
                .orElseThrow();
    }
}
