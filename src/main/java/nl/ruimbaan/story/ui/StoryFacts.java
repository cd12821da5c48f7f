package nl.ruimbaan.story.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryPage;
import nl.ruimbaan.story.TagName;
import org.jspecify.annotations.Nullable;

/** The quiet facts beside a story; what nobody filled in is not there. */
class StoryFacts extends DescriptionList {

    StoryFacts(StoryPage story) {
        addClassName("rb-facts");
        StoryDraft text = story.text();
        fact("story.fact.team", story.teamName());
        fact("story.fact.demandType", story.demandTypeName());
        fact("story.fact.demand", getTranslation(text.demand().key()));
        fact(
                "story.fact.rightFirstTime",
                text.rightFirstTime() == null
                        ? null
                        : getTranslation(text.rightFirstTime().key()));
        fact("story.fact.contacts", text(text.contacts()));
        fact("story.fact.handOffs", text(text.handOffs()));
        fact("story.fact.firstAskedOn", date(text.firstAskedOn()));
        fact("story.fact.helpedOn", date(text.helpedOn()));
        if (text.firstAskedOn() != null && text.helpedOn() != null) {
            long days = ChronoUnit.DAYS.between(text.firstAskedOn(), text.helpedOn());
            fact("story.fact.endToEnd", getTranslation("story.fact.days", days));
        }
        fact(
                "story.fact.channel",
                text.channel() == null ? null : getTranslation(text.channel().key()));
        fact(
                "story.fact.knownBy",
                text.knownBy() == null ? null : getTranslation(text.knownBy().key()));
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
        return date == null
                ? null
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(getLocale())
                        .format(date);
    }
}
