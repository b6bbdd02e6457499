/** Her unit: an id of the directory, the number she typed from her notes, or both. */
export interface KeptUnit {
  id?: string;
  own?: OwnNumber;
  /** The directory's number as she saw it when she kept the unit: a later one that differs is told, once. */
  seen?: OwnNumber;
  /** True once she said the number is the one on her notes, or typed it from there. */
  checked: boolean;
}

export interface OwnNumber {
  /** E.164. */
  tel: string;
  /** As people read it. */
  number: string;
}
