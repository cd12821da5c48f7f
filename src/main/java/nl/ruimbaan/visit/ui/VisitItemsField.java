package nl.ruimbaan.visit.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.visit.VisitItem;
import nl.ruimbaan.visit.VisitPages;

/** Chooses what a note is about: found by words of the title or by the number. */
class VisitItemsField extends MultiSelectComboBox<VisitItem> {

    private final VisitPages pages;

    VisitItemsField(VisitPages pages) {
        this.pages = pages;
        setItems(
                query -> pages.suggestions(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        setItemLabelGenerator(
                it -> getTranslation(it.item().kind().key()) + " #" + it.item().number() + " " + it.title());
        setClearButtonVisible(true);
        setManualValidation(true);
    }

    List<ItemRef> chosen() {
        return getValue().stream().map(VisitItem::item).toList();
    }

    void show(List<ItemRef> items) {
        setValue(new LinkedHashSet<>(pages.items(items)));
    }

    /** These as well. */
    void add(Collection<VisitItem> items) {
        Set<VisitItem> all = new LinkedHashSet<>(getValue());
        all.addAll(items);
        setValue(all);
    }
}
