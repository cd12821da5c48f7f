package nl.ruimbaan.twice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.privacy.PrivacyService;
import nl.ruimbaan.privacy.ui.FieldFindings;
import nl.ruimbaan.publishing.LastSteps;
import nl.ruimbaan.story.StoryChoices;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.twice.MergedStories;
import nl.ruimbaan.twice.MergedStory;
import nl.ruimbaan.twice.MergingUndo;
import nl.ruimbaan.twice.MergingVerb;
import nl.ruimbaan.twice.StoryMerging;

/** Merges stories and takes them apart, says so, and offers to take that back. */
@SpringComponent
class MergeDeeds {

    private final MergedStories merged;
    private final StoryMerging merging;
    private final MergingUndo undo;
    private final PrivacyService privacy;

    MergeDeeds(MergedStories merged, StoryMerging merging, MergingUndo undo, PrivacyService privacy) {
        this.merged = merged;
        this.merging = merging;
        this.undo = undo;
        this.privacy = privacy;
    }

    Optional<MergedStory> of(StoryId story) {
        return merged.of(story);
    }

    List<StoryChoices.Choice> others(StoryId than, String typed) {
        return merged.others(than, typed);
    }

    FieldFindings findings(StoryId story) {
        return new FieldFindings(privacy, story.ref());
    }

    /** @param after what a screen does once it is taken back */
    List<Refusal> answer(StoryId story, MergeForm.Answer answer, Runnable after) {
        Act act = answer.verb() == MergingVerb.MERGE
                ? merging.merge(story, answer.into(), answer.words())
                : merging.takeApart(story, answer.words());
        if (act.isDone()) {
            UI ui = UI.getCurrent();
            Notices.undoable(
                    ui.getTranslation("undo.told", ui.getTranslation("story.twice.done." + answer.verb())),
                    (int) LastSteps.TIME.toMillis(),
                    () -> takeBack(story, after));
        }
        return act.refusals();
    }

    /** Takes the last step back, and says so or why not. */
    void takeBack(StoryId story, Runnable after) {
        List<Refusal> refusals = undo.undo(story).refusals();
        if (refusals.isEmpty()) {
            Notices.done("undo.done");
        } else {
            Notices.refused(refusals);
        }
        after.run();
    }
}
