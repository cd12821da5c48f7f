package nl.ruimbaan.improvement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.privacy.HiddenTexts;
import nl.ruimbaan.publishing.Publishing;
import nl.ruimbaan.security.Accounts;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.thread.MergedItems;
import org.springframework.stereotype.Component;

/** Why a move cannot be made now: by its own rules, by what its words tell, or by what others know. */
@Component
class ImprovementRefusals {

    private final Publishing publishing;
    private final Accounts accounts;
    private final TrialSource trials;
    private final VisibleImprovements improvements;
    private final MergedItems merged;
    private final HiddenTexts hidden;

    ImprovementRefusals(
            Publishing publishing,
            Accounts accounts,
            TrialSource trials,
            VisibleImprovements improvements,
            MergedItems merged,
            HiddenTexts hidden) {
        this.publishing = publishing;
        this.accounts = accounts;
        this.trials = trials;
        this.improvements = improvements;
        this.merged = merged;
        this.hidden = hidden;
    }

    /** Empty when it can be made. */
    List<Refusal> of(Improvement improvement, Move move, Concerned me) {
        List<Refusal> refusals = publishing.refusals(
                ItemKind.IMPROVEMENT, improvement.id(), Texts.of((Record) move), improvement.refusals(move, me));
        return refusals.isEmpty() ? others(improvement, move) : refusals;
    }

    private List<Refusal> others(Improvement improvement, Move move) {
        if (move instanceof Move.HandOver over && over.to() != null && !isColleague(over.to())) {
            return List.of(Refusal.of("to", "improvement.asked.to"));
        }
        if (move instanceof Move.MakeNormal
                && !trials.of(improvement.improvementId()).worked()) {
            return List.of(Refusal.because("improvement.refused.untried"));
        }
        return switch (move) {
            case Move.Merge it -> notMerging(improvement, Objects.requireNonNull(it.into()));
            case Move.TakeApart ignored
            when isHidden(
                    improvement.improvementId().ref(),
                    merged.root(improvement.improvementId().ref())) ->
                List.of(Refusal.because("improvement.refused.hidden"));
            default -> List.of();
        };
    }

    private List<Refusal> notMerging(Improvement improvement, ImprovementId into) {
        if (isHidden(improvement.improvementId().ref(), into.ref())) {
            return List.of(Refusal.because("improvement.refused.hidden"));
        }
        return improvements
                .find(into)
                .map(it -> MoveRules.merging(improvement, it))
                .orElseGet(() -> Optional.of(Refusal.of("into", "improvement.refused.noOther")))
                .map(List::of)
                .orElse(List.of());
    }

    /** Whether somebody says that a person can be recognised in either: what would move is not to be read elsewhere then. */
    private boolean isHidden(ItemRef one, ItemRef other) {
        return hidden.holds(one) || hidden.holds(other);
    }

    /** Whether it is someone who works here now. */
    private boolean isColleague(PersonId person) {
        return accounts.account(person).filter(it -> !it.disabled()).isPresent();
    }
}
