/** Colleagues, their accounts and teams, and the organisation they work for. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base::ui", "security", "spc"})
package nl.ruimbaan.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
