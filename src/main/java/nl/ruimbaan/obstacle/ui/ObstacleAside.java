package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDate;
import nl.ruimbaan.base.ui.Days;
import nl.ruimbaan.condition.ConditionId;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.condition.ui.ConditionLinks;
import nl.ruimbaan.obstacle.ObstaclePage;
import org.jspecify.annotations.Nullable;

/** Who has it in hand, what was devised, and the next step; what is not known yet is not there. */
class ObstacleAside extends Composite<Aside> {

    private final DescriptionList list = new DescriptionList();

    ObstacleAside(ObstaclePage page) {
        getContent().addClassName("rb-item-aside");
        list.addClassName("rb-facts");
        getContent().add(new H2(getTranslation("obstacle.facts")), list);
        ObstaclePage.Solution solution = page.solution();
        fact("reporter", page.reporter() == null ? getTranslation("obstacle.hiddenReporter") : page.reporter());
        fact("owner", page.ownerName() == null ? getTranslation("obstacle.noOwner") : page.ownerName());
        fact("standIn", standIn(page));
        fact("nextStep", solution.nextStep());
        fact("nextStepOn", date(solution.nextStepOn()));
        fact("solution", solution.solution());
        fact("devisedWith", solution.devisedWith());
        fact("changed", solution.changed());
        fact("reviewOn", date(solution.reviewOn()));
        ConditionKind kind = page.text().kind();
        fact("kind", kind == null ? null : getTranslation(kind.key()));
        entry(page);
        fact("team", page.teamName());
        fact("level", getTranslation(page.level().key()));
    }

    /** The way to the register. */
    private void entry(ObstaclePage page) {
        ConditionId entry = page.text().entry();
        if (entry != null && page.entryName() != null) {
            add("entry", new DescriptionList.Description(new Anchor(ConditionLinks.entry(entry), page.entryName())));
        }
    }

    private @Nullable String standIn(ObstaclePage page) {
        return page.standIn() == null ? null : getTranslation("obstacle.standsIn", page.standIn(), page.ownerName());
    }

    private void fact(String name, @Nullable String value) {
        if (value != null) {
            add(name, new DescriptionList.Description(value));
        }
    }

    private void add(String name, DescriptionList.Description description) {
        description.setId("fact-" + name);
        list.add(new DescriptionList.Term(getTranslation("obstacle.fact." + name)), description);
    }

    private @Nullable String date(@Nullable LocalDate date) {
        return date == null ? null : Days.inWords(date, getLocale());
    }
}
