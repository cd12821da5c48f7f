package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.ruimbaan.improvement.IcebergService;
import nl.ruimbaan.privacy.PrivacyService;

/** Makes the icebergs of pages. */
@SpringComponent
class IcebergParts {

    private final IcebergService icebergs;
    private final PrivacyService privacy;

    IcebergParts(IcebergService icebergs, PrivacyService privacy) {
        this.icebergs = icebergs;
        this.privacy = privacy;
    }

    /** @param reload shows the page anew */
    IcebergPart of(Runnable reload) {
        return new IcebergPart(icebergs, privacy, reload);
    }
}
