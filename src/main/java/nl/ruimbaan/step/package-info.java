/** Where new limits start in figures that come from the work itself: a person decides, with a reason. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::figure",
            "base::ui",
            "security",
            "people",
            "privacy",
            "privacy::ui",
            "draft::ui",
            "publishing",
            "spc",
            "chart"
        })
package nl.ruimbaan.step;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
