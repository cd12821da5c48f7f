package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import nl.ruimbaan.improvement.IcebergService;
import nl.ruimbaan.privacy.PrivacyService;

/** Makes the icebergs of pages. */
@SpringComponent
class IcebergParts {

    private final IcebergService icebergs;
    private final PrivacyService privacy;
    private final List<LayerSection> sections;

    IcebergParts(IcebergService icebergs, PrivacyService privacy, List<LayerSection> sections) {
        this.icebergs = icebergs;
        this.privacy = privacy;
        this.sections = sections;
    }

    /** @param reload shows the page anew */
    IcebergPart of(Runnable reload) {
        return new IcebergPart(icebergs, privacy, sections, reload);
    }
}
