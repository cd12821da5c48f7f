package nl.ruimbaan.story.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.ruimbaan.base.Folded;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.tag.TagName;

/** A few words of one's own beside a story; those that colleagues use are offered while one types. */
class TagField extends MultiSelectComboBox<String> {

    private Runnable typed = () -> {};

    TagField(TagSuggestions suggestions) {
        setItems(query -> suggestions.fetch(query).map(TagName::name));
        setAllowCustomValue(true);
        setClearButtonVisible(true);
        setManualValidation(true);
        addCustomValueSetListener(event -> {
            Set<String> tags = new LinkedHashSet<>(getValue());
            String tag = Texts.line(event.getDetail());
            String folded = Folded.text(tag);
            if (!folded.isEmpty() && tags.stream().map(Folded::text).noneMatch(folded::equals)) {
                tags.add(tag);
                setValue(tags);
                typed.run();
            }
        });
    }

    /** What is done after somebody typed a tag that was not in the list. */
    void onTyped(Runnable does) {
        typed = does;
    }

    void show(List<String> tags) {
        setValue(new LinkedHashSet<>(tags));
    }
}
