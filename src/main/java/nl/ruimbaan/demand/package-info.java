/** What customers ask of us: the catalogue of demand types. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base::ui", "security"})
package nl.ruimbaan.demand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
