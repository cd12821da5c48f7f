package nl.ruimbaan.demand;

import java.util.List;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Numbers;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue of what customers ask. */
@ApplicationService
public class DemandTypeService {

    private final DemandTypeRepository types;
    private final Numbers numbers;

    DemandTypeService(DemandTypeRepository types, Numbers numbers) {
        this.types = types;
        this.numbers = numbers;
    }

    /** All demand types by name. */
    public List<DemandTypeName> all() {
        return types.findAllByOrderByName().stream().map(DemandType::toName).toList();
    }

    /** The demand type of this name, made when it is not there yet. */
    @Transactional
    @PreAuthorize("hasRole('COACH')")
    public DemandTypeId named(String name, String purpose) {
        return types.findByName(name.strip())
                .orElseGet(() -> types.save(new DemandType(numbers.nextRecord(), name, purpose)))
                .toName()
                .id();
    }
}
