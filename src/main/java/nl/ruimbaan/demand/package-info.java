/** What customers ask of us: the catalogue of demand types, and the log in which demands are tallied. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::figure",
            "base::ui",
            "security",
            "people",
            "people::ui",
            "privacy",
            "search",
            "privacy::ui",
            "step",
            "step::ui",
            "spc",
            "chart"
        })
package nl.ruimbaan.demand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
