package nl.ruimbaan.condition;

import org.springframework.data.jpa.repository.JpaRepository;

interface ConditionStepRepository extends JpaRepository<ConditionStep, Long> {}
