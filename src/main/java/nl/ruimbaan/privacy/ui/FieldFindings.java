package nl.ruimbaan.privacy.ui;

import com.vaadin.flow.component.HasValue;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.privacy.PrivacyService;

/** Makes what stands below the text fields about one item. */
public record FieldFindings(PrivacyService privacy, ItemRef item) {

    /** What in this field could tell who its text is about. */
    public PrivacyFindings below(String name, HasValue<?, String> field) {
        return new PrivacyFindings(privacy, item.kind(), item.number(), name, field, () -> {});
    }
}
