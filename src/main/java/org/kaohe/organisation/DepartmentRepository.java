package org.kaohe.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DepartmentRepository extends Repository<Department, Long> {

    Optional<Department> findByCode(String code);

    List<Department> findAllByOrderByCode();

    Department save(Department department);
}
