package nl.ruimbaan.story.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.ruimbaan.base.ui.Days;
import nl.ruimbaan.story.CaseFacts;
import nl.ruimbaan.story.StoryPage;
import nl.ruimbaan.tag.TagName;
import org.jspecify.annotations.Nullable;

/** The quiet facts beside a story; what nobody filled in is not there. */
class StoryFacts extends DescriptionList {

    StoryFacts(StoryPage story) {
        addClassName("rb-facts");
        CaseFacts known = story.text().facts();
        fact("story.fact.team", story.teamName());
        fact("story.fact.demandType", story.demandTypeName());
        fact("story.fact.demand", getTranslation(known.demand().key()));
        fact(
                "story.fact.rightFirstTime",
                known.rightFirstTime() == null
                        ? null
                        : getTranslation(known.rightFirstTime().key()));
        fact("story.fact.contacts", text(known.contacts()));
        fact("story.fact.handOffs", text(known.handOffs()));
        fact("story.fact.firstAskedOn", date(known.firstAskedOn()));
        fact("story.fact.helpedOn", date(known.helpedOn()));
        if (known.firstAskedOn() != null && known.helpedOn() != null) {
            long days = ChronoUnit.DAYS.between(known.firstAskedOn(), known.helpedOn());
            fact("story.fact.endToEnd", getTranslation("story.fact.days", days));
        }
        fact(
                "story.fact.channel",
                known.channel() == null ? null : getTranslation(known.channel().key()));
        fact(
                "story.fact.knownBy",
                known.knownBy() == null ? null : getTranslation(known.knownBy().key()));
        tags(story.tags());
    }

    private void tags(List<TagName> tags) {
        if (!tags.isEmpty()) {
            var words = new Description();
            words.addClassName("rb-chips");
            tags.forEach(it -> words.add(new Anchor(StoryLinks.wall(it.id()), it.name())));
            add(new Term(getTranslation("story.fact.tags")), words);
        }
    }

    private void fact(String key, @Nullable String value) {
        if (value != null) {
            add(new Term(getTranslation(key)), new Description(value));
        }
    }

    private static @Nullable String text(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }

    private @Nullable String date(@Nullable LocalDate date) {
        return date == null ? null : Days.inWords(date, getLocale());
    }
}
