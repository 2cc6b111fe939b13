/** Why the record could not be read or written. Each has its sentence under `shared_trouble_<name>`. */
export type Trouble = 'busy' | 'full' | 'readOnly' | 'newer' | 'upgradeFailed' | 'refused' | 'damaged';

/** What the comparison of the two copies has to say; null: all is well. */
export type Notice = 'rebuiltFromCopy' | 'disagree' | null;
